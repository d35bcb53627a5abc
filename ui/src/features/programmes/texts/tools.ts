// The tools for marks in a text, in the order of their bar, each with its key.

import type { Component } from 'svelte';
import Bold from '@lucide/svelte/icons/bold';
import Italic from '@lucide/svelte/icons/italic';
import Link from '@lucide/svelte/icons/link';
import List from '@lucide/svelte/icons/list';
import ListIndentDecrease from '@lucide/svelte/icons/list-indent-decrease';
import ListIndentIncrease from '@lucide/svelte/icons/list-indent-increase';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import Quote from '@lucide/svelte/icons/quote';
import type { Tool } from './marks';

interface ToolButton {
  tool: Tool;
  icon: Component<{ size?: number | string }>;
  /** The key with Ctrl, or Cmd on a Mac. */
  key?: string;
}

export const TOOLS: readonly ToolButton[] = [
  { tool: 'bold', icon: Bold, key: 'b' },
  { tool: 'italic', icon: Italic, key: 'i' },
  { tool: 'bullets', icon: List },
  { tool: 'deeper', icon: ListIndentIncrease, key: ']' },
  { tool: 'shallower', icon: ListIndentDecrease, key: '[' },
  { tool: 'numbers', icon: ListOrdered },
  { tool: 'quotation', icon: Quote },
  { tool: 'link', icon: Link, key: 'k' },
];

/** The tool that a key stands for. */
export function keyOf(event: KeyboardEvent): Tool | undefined {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  return TOOLS.find(({ key }) => key === event.key.toLowerCase())?.tool;
}
