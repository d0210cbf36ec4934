import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryState } from './library-state';

export const LibraryContext = createContext<LibraryState | null>(null);

/** The library's state, for components below `<Library>`. */
export function useLibrary(): LibraryState {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('This component belongs inside <Library>.');
  return library;
}
