/** The keys and what they do. */
export const keys = {
  title: 'Keys',
  about: 'Letters work wherever you are not writing.',
  list: [
    { keys: ['t'], does: 'all states as a table' },
    { keys: ['g'], does: 'who can do what: the graph of moves' },
    { keys: ['s'], does: 'the source: the text of the model' },
    { keys: ['f'], does: 'the model as forms' },
    { keys: ['F2'], does: 'in the text: another name for what the cursor stands on' },
    { keys: ['Ctrl', 'Space'], does: 'in the text: the names that fit here' },
    { keys: ['?'], does: 'these keys' },
    { keys: ['Ctrl', 'S'], does: 'save' },
    { keys: ['Ctrl', 'Z'], does: 'undo whatever was done last' },
    { keys: ['Ctrl', 'Shift', 'Z'], does: 'do it again' },
    { keys: ['↑', '↓'], does: 'to the next one in a list or table' },
    { keys: ['+', '−', '0'], does: 'in the graph: larger, smaller, all of it' },
    { keys: ['Shift', '↑'], does: 'in the graph: move the picture' },
    { keys: ['n', 'b'], does: 'in a way through the graph: the next step, one back' },
    { keys: ['Alt', '↑', '↓'], does: 'move a statement up or down' },
    { keys: ['Delete'], does: 'take out what is selected' },
    { keys: ['Esc'], does: 'close, or let go of the selection' },
  ],
};
