#include "CLuaShims.h"

#include <lua.h>

#if LUA_VERSION_NUM != 504
#error "Assay's scripts are written in Lua 5.4: install liblua5.4-dev"
#endif

const char *assay_lua_release(void) { return LUA_RELEASE; }
