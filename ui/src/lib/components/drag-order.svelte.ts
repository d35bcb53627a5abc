// Dragging one of several things to another place among them, with the pointer. Escape gives up.
// What is dragged knows nothing of it; whoever uses this also offers keys for the same.

/** A rectangle, as the page measures it. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How many of the boxes come before a point, in the order in which one reads. */
export function placeAt(boxes: readonly Box[], x: number, y: number): number {
  const isBefore = (box: Box) => {
    if (y >= box.bottom) return true;
    if (y < box.top) return false;
    // Lines as wide as the list are passed at half their height, cards beside others at half their width.
    const alone = !boxes.some(
      (other) => other !== box && other.top < box.bottom && box.top < other.bottom,
    );
    return alone ? y > (box.top + box.bottom) / 2 : x > (box.left + box.right) / 2;
  };
  return boxes.filter(isBefore).length;
}

export class DragOrder {
  /** The key of what is being dragged, or empty. */
  moving = $state('');
  /** Where it would come to stand among the others; -1 while it is not over them. */
  place = $state(-1);

  /** Starts with the pointer going down. `items` are the others, in order; `drop` gets the place. */
  start(
    event: PointerEvent,
    key: string,
    items: () => readonly HTMLElement[],
    drop: (place: number) => void,
  ): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const controller = new AbortController();
    const { signal } = controller;
    const end = () => {
      controller.abort();
      this.moving = '';
      this.place = -1;
    };
    const move = (moved: PointerEvent) => {
      this.moving = key;
      const boxes = items().map((item) => item.getBoundingClientRect());
      this.place = placeAt(boxes, moved.clientX, moved.clientY);
    };
    const up = () => {
      const place = this.place;
      end();
      if (place >= 0) drop(place);
    };
    const give = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      end();
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', up, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', give, { signal, capture: true });
  }
}
