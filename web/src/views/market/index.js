export const view = { id: 'market', render: () => '' };
