/** Stands where the list will be while the article is read. It does not move. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[60, 92, 76, 84].map((width) => (
        <span key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
