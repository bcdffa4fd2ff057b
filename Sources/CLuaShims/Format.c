#include "Sandbox.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Each byte that is quoted may have to be written as a number. */
enum { QUOTED = 320 };

/* Large and small numbers are written out digit by digit, and so is each that a precision asks for. */
static int64_t price(double number, const char *spec, const char *letter) {
  if (!isfinite(number)) return ASSAY_FRACTION;
  const char *point = memchr(spec, '.', (size_t)(letter - spec));
  bool precise = point != NULL && letter - point > 2;
  return ASSAY_FRACTION + (precise ? 10 * ASSAY_FRACTION : 0) + (number == 0 ? 0 : 8 * (int64_t)abs(ilogb(number)));
}

/* Looks through a format before the library reads it: turns what `%s` gets into text without addresses, refuses `%p`,
   and charges for the numbers whose many digits cost. */
int assay_format(lua_State *L) {
  size_t length;
  const char *format = luaL_checklstring(L, 1, &length);
  int count = lua_gettop(L), argument = 1;
  int64_t units = 1 + (int64_t)(length / 16);
  for (const char *at = format, *end = format + length; at < end; at++) {
    if (*at != '%') continue;
    if (++at < end && *at == '%') continue;
    argument++;
    const char *spec = at;
    while (at < end && strchr("-+ #0123456789.", *at) != NULL && *at != 0) at++;
    if (at >= end || argument > count) break;
    if (*at == 'p') return luaL_error(L, "invalid conversion '%%p' to 'format'");
    if (strchr("aAeEfFgG", *at) != NULL) units += price(lua_tonumber(L, argument), spec, at);
    if (*at == 's' && lua_type(L, argument) != LUA_TSTRING) {
      assay_show(L, argument, NULL);
      lua_replace(L, argument);
      lua_settop(L, count);
    }
    if (lua_type(L, argument) == LUA_TSTRING) units += (int64_t)(lua_rawlen(L, argument) * (*at == 'q' ? QUOTED : 1) / 16);
  }
  assay_charge(L, units);
  for (int index = 2; index <= count; index++)
    if (lua_type(L, index) == LUA_TNUMBER && !lua_isinteger(L, index) && isnan(lua_tonumber(L, index))) {
      lua_pushnumber(L, NAN); /* its sign would show */
      lua_replace(L, index);
    }
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}
