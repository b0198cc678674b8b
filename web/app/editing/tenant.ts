/** In addresses, the association whose entry a new one is to be: for those who keep several. */
export const tenantParameter = 'forbund';
/** The editorial office's own, in the place of an association. */
export const nationalTenant = 'redaktionen';
