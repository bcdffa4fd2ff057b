// script_host SCRIPT FUNCTION CALLS: what a call of a function of `scripts.lua` costs in a C program that has the library and
// nothing else: no limits, all of the libraries, one `lua_pcall` for each call.
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static long seed = 7;
static long draw(long most) {
  seed = seed * 16807 % 2147483647;
  return seed % most;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  if (luaL_dofile(L, words[1])) return fprintf(stderr, "%s\n", lua_tostring(L, -1)), 1;
  static const char *const names[] = {"loop", "cohort", "texts", "predicate"};
  int function = 1;
  while (function < 4 && strcmp(words[2], names[function - 1]) != 0) function++;
  long calls = atol(words[3]), yes = 0;
  double start = now();
  for (long number = 1; number <= calls; number++) {
    lua_pushvalue(L, function);
    if (function < 4) lua_pushinteger(L, number);
    else {
      lua_pushinteger(L, draw(101));
      lua_pushinteger(L, 1 + draw(8));
      lua_pushstring(L, draw(3) == 0 ? "badge" : "course");
    }
    if (lua_pcall(L, function < 4 ? 1 : 3, 1, 0)) return fprintf(stderr, "%s\n", lua_tostring(L, -1)), 1;
    yes += lua_toboolean(L, -1);
    lua_pop(L, 1);
  }
  printf("%.1f %ld\n", (now() - start) / (double)calls, yes);
  return 0;
}
