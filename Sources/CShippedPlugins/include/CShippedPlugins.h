#ifndef ASSAY_SHIPPED_PLUGINS_H
#define ASSAY_SHIPPED_PLUGINS_H

#include <stddef.h>

/* A file of a plugin that ships with the program. */
struct assay_shipped_file {
  const char *plugin; /* its id: eu */
  const char *path;   /* in its folder: plugin.lua */
  const unsigned char *bytes;
  size_t count;
};

/* Every such file, by plugin and path. */
size_t assay_shipped_file_count(void);
struct assay_shipped_file assay_shipped_file_at(size_t index);

#endif
