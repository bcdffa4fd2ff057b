#include "CShippedPlugins.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* The files are those of Plugins/, taken in when this is compiled. A new one is two lines here. */
static const unsigned char eu[] = {
#embed "../../Plugins/profiles/eu/plugin.lua"
};

static const struct assay_shipped_file files[] = {
    {"eu", "plugin.lua", eu, sizeof eu},
};

size_t assay_shipped_file_count(void) { return sizeof files / sizeof files[0]; }

struct assay_shipped_file assay_shipped_file_at(size_t index) { return files[index]; }
