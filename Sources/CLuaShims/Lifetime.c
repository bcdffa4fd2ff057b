#include "Sandbox.h"

#include <stdlib.h>

char assay_key_functions, assay_key_objects, assay_key_modules, assay_key_syntax, assay_key_environment;

assay_sandbox *assay_sandbox_open(assay_limits limits, void *host, assay_ask ask) {
  assay_sandbox *sandbox = calloc(1, sizeof *sandbox);
  if (sandbox == NULL) return NULL;
  sandbox->limits = limits;
  sandbox->limits.deadline *= ASSAY_SLOWNESS;
  sandbox->host = host;
  sandbox->ask = ask;
  sandbox->mask = LUA_MASKCOUNT;
  sandbox->ceiling = SIZE_MAX;
  sandbox->counts = true;
  assay_choose_counting(&sandbox->limits);
  sandbox->uncounted = assay_uncounted_time(&sandbox->limits);
  sandbox->left = INT64_MAX;
  lua_State *L = lua_newstate(assay_allocate, sandbox);
  if (L == NULL) {
    free(sandbox);
    return NULL;
  }
  sandbox->main = L;
  *(assay_sandbox **)lua_getextraspace(L) = sandbox;
  lua_pushcfunction(L, assay_open_environment);
  if (lua_pcall(L, 0, 0, 0) != LUA_OK) {
    assay_sandbox_close(sandbox);
    return NULL;
  }
  return sandbox;
}

void assay_sandbox_close(assay_sandbox *sandbox) {
  /* No script runs any more: there are no finalizers, and closing does not close pending variables of coroutines. */
  sandbox->running = NULL;
  lua_sethook(sandbox->main, NULL, 0, 0);
  lua_close(sandbox->main);
  free(sandbox->in.given);
  free(sandbox->in.bytes);
  free(sandbox->each.given);
  free(sandbox->each.bytes);
  free(sandbox->out.nodes);
  free(sandbox->answers);
  assay_free_lines(sandbox);
  free(sandbox->output);
  free(sandbox);
}
