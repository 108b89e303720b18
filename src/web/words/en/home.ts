/** Words of the list of models. */
export const home = {
  about:
    'Negotiations get stuck. Say who takes part, what each can do and what each would rather have, and see what holds it and what would move it. Nothing leaves this machine.',
};
