/** The commented skeleton that `new` writes: a small conflict that can be analysed as it stands. `schema`: a path or URL. */
export function skeleton(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
standstill: 1
title: Two neighbours and a wall
about: Say in a paragraph what the conflict is about.
# date: 2026-01-31            # the day the model describes

# Where the evidence comes from; \`file\` is a text beside this one, for \`standstill check\`.
# sources:
#   paper: { title: A headline, publisher: A newspaper, date: 2026-01-30, file: paper.txt }

# Who takes part, what each can do, and what each would rather have (most important first).
parties:
  north:
    name: The northern neighbour
    options:
      build: Build the wall
      pay: { name: Pay for all of it, moves: forward }   # forward: once taken it stays; back: once given up it stays so
    prefers:
      - not south.sue
      - build
      - statement: not pay
        because: Say in one line why they would rather have it so.
        # evidence: [{ source: paper, quote: "at most a dozen words", at: 3 }]
  south:
    name: The southern neighbour
    options:
      share: Share the cost
      sue: Go to court
    prefers:
      - not build if not north.pay
      - not share
      - sue iff north.build

# What cannot be.
infeasible:
  - share and sue

# The options taken today; all others are not taken.
statusQuo: []

# Names for outcomes people talk about.
outcomes:
  deal: build and share and not sue
  court: sue
`;
}
