/** What an approver can do with a change: the buttons of its page. */
export const approvalActs = ['publish', 'return', 'comment', 'discard'] as const;
