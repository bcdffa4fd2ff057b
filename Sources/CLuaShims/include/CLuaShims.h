#ifndef ASSAY_CLUA_SHIMS_H
#define ASSAY_CLUA_SHIMS_H

/* The release of Lua this was compiled against, such as "Lua 5.4.4". */
const char *assay_lua_release(void);

/* The version of the Lua library that is linked, as 504 for 5.4. */
int assay_lua_linked_version(void);

#endif
