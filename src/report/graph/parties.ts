import type { PictureParty, Shape } from './types.ts';

/** Okabe and Ito's palette, black left aside for what belongs to nobody. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#f0e442', '#7f7f7f'] as const;

/** One fewer than the colours, so that a pair of both comes again only after 56 parties. */
const shapes: readonly Shape[] = ['circle', 'triangle', 'square', 'diamond', 'wedge', 'star', 'cross'];

/** What tells a party apart in pictures. */
export function pictureParty(name: string, party: number): PictureParty {
  const colour = colours[party % colours.length] ?? colours[0];
  return { name, colour, letter: letterOf(party), shape: shapes[party % shapes.length] ?? 'circle' };
}

/** `A` to `Z`, then `AA`, `AB`, … */
function letterOf(party: number): string {
  const last = String.fromCharCode(65 + (party % 26));
  return party < 26 ? last : letterOf(Math.floor(party / 26) - 1) + last;
}

/** The colour made so dark that a line in it stands out from white by 3 to 1 (WCAG 2.2, 1.4.11). */
export function lineColour(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let share = 1; share > 0; share -= 0.05) {
    const darker = channels.map((channel) => Math.round(channel * share));
    if (1.05 / (luminance(darker) + 0.05) >= 3)
      return `#${darker.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
  }
  return '#000000';
}

function luminance(channels: readonly number[]): number {
  const weights = [0.2126, 0.7152, 0.0722];
  return channels.reduce((sum, channel, at) => {
    const share = channel / 255;
    return sum + (weights[at] ?? 0) * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
}
