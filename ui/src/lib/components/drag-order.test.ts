import { afterEach, expect, it, vi } from 'vitest';
import { DragOrder, placeAt, type Box } from './drag-order.svelte';

const line = (top: number): Box => ({ left: 0, right: 800, top, bottom: top + 40 });
const card = (left: number, top: number): Box => ({
  left,
  right: left + 200,
  top,
  bottom: top + 100,
});

it('finds the place among lines by their height', () => {
  const lines = [line(0), line(40), line(80)];
  expect(placeAt(lines, 10, -5)).toBe(0);
  expect(placeAt(lines, 10, 19)).toBe(0);
  expect(placeAt(lines, 10, 21)).toBe(1);
  expect(placeAt(lines, 10, 119)).toBe(3);
  expect(placeAt(lines, 10, 500)).toBe(3);
});

it('finds the place among cards in several lines by their width', () => {
  const cards = [card(0, 0), card(210, 0), card(0, 110)];
  expect(placeAt(cards, 90, 50)).toBe(0);
  expect(placeAt(cards, 110, 50)).toBe(1);
  expect(placeAt(cards, 900, 50)).toBe(2);
  expect(placeAt([...cards, card(210, 110)], 150, 150)).toBe(3);
});

const orders: DragOrder[] = [];
function drag(drop: (place: number) => void): DragOrder {
  const order = new DragOrder();
  orders.push(order);
  order.start(new PointerEvent('pointerdown', { button: 0 }), 'a', () => [], drop);
  return order;
}
afterEach(() => {
  for (let one = orders.pop(); one; one = orders.pop()) dispatchEvent(new Event('pointercancel'));
});

it('drops where the pointer is let go, and not at all when it never moved', () => {
  const drop = vi.fn();
  drag(drop);
  dispatchEvent(new PointerEvent('pointerup'));
  expect(drop).not.toHaveBeenCalled();
  const order = drag(drop);
  dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }));
  expect(order.moving).toBe('a');
  dispatchEvent(new PointerEvent('pointerup'));
  expect(drop).toHaveBeenCalledWith(0);
  expect(order.moving).toBe('');
});

it('gives up by Escape', () => {
  const drop = vi.fn();
  const order = drag(drop);
  dispatchEvent(new PointerEvent('pointermove'));
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  dispatchEvent(new PointerEvent('pointerup'));
  expect(drop).not.toHaveBeenCalled();
  expect(order.moving).toBe('');
});
