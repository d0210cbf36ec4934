import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { Library } from '../../components/library/library';
import { FakePlace, libraryOf } from '../../components/library/testing';
import { LIBRARY_SCENES } from './library-scenes';

const { world, at } = LIBRARY_SCENES[new URLSearchParams(location.search).get('scene') ?? 'all']!;
const state = libraryOf(world(), new FakePlace(at), new AbortController().signal);
render(<Library state={state} />, document.getElementById('app')!);
state.start();
