#ifndef ASSAY_CLUA_SHIMS_H
#define ASSAY_CLUA_SHIMS_H

/* The release of Lua this was compiled against, such as "Lua 5.4.4". */
const char *assay_lua_release(void);

#endif
