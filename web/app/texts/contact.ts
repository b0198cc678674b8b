/** Whom to reach about the catalogue itself. The demonstration's are reserved for fiction, and nobody answers. */
export const catalogueContact = { email: 'katalog@example.org', phone: '08-465 004 90' } as const;
