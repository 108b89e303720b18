/** The text of a new conflict: what the forms and the editor begin with. */
export const newModelText = `standstill: 1
title: A new conflict

# Who takes part, what each can do, and what each would rather have (most important first).
parties: {}

# What cannot be.
infeasible: []

# The options taken today; all others are not taken.
statusQuo: []

# Names for outcomes people talk about.
outcomes: {}
`;
