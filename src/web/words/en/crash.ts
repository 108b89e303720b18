/** Words of the screen that is left when the page breaks. */
export const crash = {
  title: 'The page broke, and that is our fault',
  about: 'Your model is not lost. Download it here, then load the page again.',
  download: 'Download the model',
  reload: 'Load the page again',
  details: 'What happened',
};
