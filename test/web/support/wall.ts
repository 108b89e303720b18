/** A conflict of two parties with an option each. */
export const wall = `standstill: 1
title: A wall
parties:
  north: { name: The north, options: { build: Build the wall }, prefers: [not sue, build] }
  south: { name: The south, options: { sue: Go to court }, prefers: [not build, sue if build] }
statusQuo: [build]
`;
