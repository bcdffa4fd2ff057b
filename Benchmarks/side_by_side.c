/* side_by_side NAME AIM MUST COMMAND... -- FLOOR...: what a command costs beside another one, in wall and in processor time
 * (user and system), as medians of rounds in which both run in turn. RUNS and ROUNDS set how many. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { WALL, PROCESSOR, MOST_ROUNDS = 1000 };

static double microseconds(struct timeval t) { return t.tv_sec * 1e6 + t.tv_usec; }

static int setting(const char *name, int usual) {
  const char *set = getenv(name);
  int value = set ? atoi(set) : usual;
  return value < 1 ? 1 : value > MOST_ROUNDS ? MOST_ROUNDS : value;
}

/* Adds to `cost` what one run takes. A run that fails has nothing to tell. */
static void run(char **command, const posix_spawn_file_actions_t *quiet, double cost[2]) {
  struct timespec before, after;
  struct rusage usage;
  int status;
  pid_t child;
  clock_gettime(CLOCK_MONOTONIC, &before);
  if (posix_spawnp(&child, command[0], quiet, NULL, command, environ) || wait4(child, &status, 0, &usage) < 0 || status) {
    fprintf(stderr, "%s cannot be run, or fails\n", command[0]);
    exit(1);
  }
  clock_gettime(CLOCK_MONOTONIC, &after);
  cost[WALL] += (after.tv_sec - before.tv_sec) * 1e6 + (after.tv_nsec - before.tv_nsec) / 1e3;
  cost[PROCESSOR] += microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
}

static int by_size(const void *left, const void *right) {
  double l = *(const double *)left, r = *(const double *)right;
  return (l > r) - (l < r);
}

static double median(double *values, int count) {
  qsort(values, count, sizeof *values, by_size);
  return values[(count - 1) / 2];
}

int main(int count, char **words) {
  static double command_costs[2][MOST_ROUNDS], floor_costs[2][MOST_ROUNDS], ratios[2][MOST_ROUNDS];
  char **floor = words + 4;
  while (count > 5 && *floor && strcmp(*floor, "--") != 0) floor++;
  if (count <= 5 || !*floor || !floor[1]) return fprintf(stderr, "see the first line of side_by_side.c\n"), 2;
  *floor++ = NULL;

  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
  int runs = setting("RUNS", 20), rounds = setting("ROUNDS", 15);
  for (int round = 0; round < rounds; round++) {
    double cost[2] = {0, 0}, least[2] = {0, 0};
    for (int i = 0; i < runs; i++) {
      run(words + 4, &quiet, cost);
      run(floor, &quiet, least);
    }
    for (int time = WALL; time <= PROCESSOR; time++) {
      command_costs[time][round] = cost[time] / runs;
      floor_costs[time][round] = least[time] / runs;
      ratios[time][round] = cost[time] / least[time];
    }
  }
  for (int time = WALL; time <= PROCESSOR; time++)
    printf("%s: %.0f us of %s time, %s: %.0f us, ratio %.2f (aim %s, must %s)\n", words[1],
           median(command_costs[time], rounds), time == WALL ? "wall" : "processor", *floor,
           median(floor_costs[time], rounds), median(ratios[time], rounds), words[2], words[3]);
  return 0;
}
