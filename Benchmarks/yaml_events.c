/* yaml_events FILE...: reads each file with libyaml and throws its events away; what reading YAML costs at least. */
#include <stdio.h>
#include <yaml.h>

int main(int count, char **paths) {
  long events = 0;
  for (int i = 1; i < count; i++) {
    FILE *file = fopen(paths[i], "rb");
    yaml_parser_t parser;
    yaml_event_t event;
    int ended = 0;
    if (!file || !yaml_parser_initialize(&parser)) return 1;
    yaml_parser_set_input_file(&parser, file);
    while (!ended) {
      if (!yaml_parser_parse(&parser, &event)) return fprintf(stderr, "%s: %s\n", paths[i], parser.problem), 1;
      ended = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
      events++;
    }
    yaml_parser_delete(&parser);
    fclose(file);
  }
  printf("%ld events\n", events);
  return 0;
}
