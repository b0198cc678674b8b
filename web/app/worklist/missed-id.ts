/** Where the start page tells of searches that found nothing: its card leads there. */
export const missedId = 'utan-traff';
