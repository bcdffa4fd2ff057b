#include "Sandbox.h"

const char *assay_lua_release(void) { return LUA_RELEASE; }
