/*
 * A native floor: zlib and expat in C, counting cells and sums in expat's events and nothing more.
 * Speaks as src/reader.ts does: sax_scan FOLDER writes one line of JSON, then waits for the end of its
 * input. For the benchmark's own workbooks only: no checks, no limits, no zip64.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <expat.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

#define MOST_PASSES 5
#define TIMED_MS 5000.0

static long cells, characters;
static double sum;
static int *shared, shared_count, shared_room;
static char value[65536], type;
static int value_length, in_value, string_length;

static void fail(const char *why) {
  fprintf(stderr, "sax_scan: %s\n", why);
  exit(1);
}

static uint32_t u32(const unsigned char *p) { return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24; }
static uint32_t u16(const unsigned char *p) { return p[0] | p[1] << 8; }

/* UTF-16 units: one for each byte that begins a character, two where it takes four bytes. */
static int units(const char *text, int length) {
  int found = 0;
  for (int at = 0; at < length; at++) {
    unsigned char byte = text[at];
    found += (byte & 0xc0) != 0x80;
    found += byte >= 0xf0;
  }
  return found;
}

static void XMLCALL open_tag(void *user, const char *name, const char **attributes) {
  (void)user;
  in_value = 0;
  if (name[0] == 'c' && name[1] == 0) {
    type = 'n';
    value_length = 0;
    for (; *attributes != NULL; attributes += 2)
      if (attributes[0][0] == 't' && attributes[0][1] == 0)
        type = attributes[1][1] == 0 ? attributes[1][0] : 'i'; /* s, b, e, n; else inlineStr or str */
  } else if (name[1] == 0 && (name[0] == 'v' || name[0] == 't')) in_value = 1;
  else if (name[0] == 's' && name[1] == 'i' && name[2] == 0) string_length = 0;
}

static void XMLCALL text(void *user, const char *found, int length) {
  (void)user;
  if (!in_value) return;
  string_length += units(found, length);
  if (value_length + length >= (int)sizeof value) fail("a value is too long");
  memcpy(value + value_length, found, length);
  value_length += length;
}

static void XMLCALL close_cell(void *user, const char *name) {
  (void)user;
  in_value = 0;
  if (name[0] != 'c' || name[1] != 0 || value_length == 0) return;
  value[value_length] = 0;
  cells++;
  if (type == 's') characters += shared[atoi(value)];
  else if (type == 'i') characters += units(value, value_length);
  else if (type == 'n') sum += strtod(value, NULL);
}

static void XMLCALL close_string(void *user, const char *name) {
  (void)user;
  in_value = 0;
  value_length = 0;
  if (name[0] != 's' || name[1] != 'i' || name[2] != 0) return;
  if (shared_count == shared_room) shared = realloc(shared, (shared_room = shared_room * 2 + 1024) * sizeof *shared);
  shared[shared_count++] = string_length;
}

static void parse(const unsigned char *content, size_t length, XML_EndElementHandler close_tag) {
  XML_Parser parser = XML_ParserCreate(NULL);
  XML_SetElementHandler(parser, open_tag, close_tag);
  XML_SetCharacterDataHandler(parser, text);
  if (XML_Parse(parser, (const char *)content, (int)length, 1) != XML_STATUS_OK) fail("not XML");
  XML_ParserFree(parser);
}

/* Parses the shared strings (sheets = 0) or the sheets, in the directory's order. */
static void scan(const unsigned char *zip, size_t size, int sheets) {
  const unsigned char *end = zip + size - 22;
  while (u32(end) != 0x06054b50) end--;
  const unsigned char *entry = zip + u32(end + 16);
  for (uint32_t left = u16(end + 10); left > 0; left--) {
    uint32_t name_length = u16(entry + 28), packed = u32(entry + 20), full = u32(entry + 24);
    const char *name = (const char *)entry + 46;
    int wanted = sheets ? strncmp(name, "xl/worksheets/sheet", 19) == 0
                        : name_length == 20 && strncmp(name, "xl/sharedStrings.xml", 20) == 0;
    if (wanted) {
      const unsigned char *local = zip + u32(entry + 42);
      unsigned char *content = malloc(full + 1);
      z_stream stream = {0};
      stream.next_in = (unsigned char *)local + 30 + u16(local + 26) + u16(local + 28);
      stream.avail_in = packed;
      stream.next_out = content;
      stream.avail_out = full;
      if (inflateInit2(&stream, -15) != Z_OK || inflate(&stream, Z_FINISH) != Z_STREAM_END) fail("not deflated");
      inflateEnd(&stream);
      parse(content, full, sheets ? close_cell : close_string);
      free(content);
    }
    entry += 46 + name_length + u16(entry + 30) + u16(entry + 32);
  }
}

static int is_workbook(const struct dirent *entry) {
  size_t length = strlen(entry->d_name);
  return length > 5 && strcmp(entry->d_name + length - 5, ".xlsx") == 0;
}

struct pass_time { double cpu, wall; };

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static struct pass_time pass(const char *folder, struct dirent **files, int count) {
  char path[4096];
  cells = characters = 0;
  sum = 0;
  struct pass_time begun = {now(CLOCK_PROCESS_CPUTIME_ID), now(CLOCK_MONOTONIC)};
  for (int at = 0; at < count; at++) {
    snprintf(path, sizeof path, "%s/%s", folder, files[at]->d_name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) fail("cannot open a workbook");
    fseek(file, 0, SEEK_END);
    size_t size = ftell(file);
    rewind(file);
    unsigned char *zip = malloc(size);
    if (fread(zip, 1, size, file) != size) fail("cannot read a workbook");
    fclose(file);
    shared_count = 0;
    scan(zip, size, 0);
    scan(zip, size, 1);
    free(zip);
  }
  return (struct pass_time){now(CLOCK_PROCESS_CPUTIME_ID) - begun.cpu, now(CLOCK_MONOTONIC) - begun.wall};
}

int main(int words, char **word) {
  struct dirent **files;
  if (words != 2) fail("give a folder");
  int count = scandir(word[1], &files, is_workbook, alphasort);
  if (count < 1) fail("no workbooks");
  struct pass_time took = pass(word[1], files, count);
  printf("{\"first\":{\"cpu\":%.3f,\"wall\":%.3f},\"warm\":[", took.cpu, took.wall);
  double spent = 0;
  for (int done = 0; done == 0 || (spent < TIMED_MS && done < MOST_PASSES); done++) {
    took = pass(word[1], files, count);
    spent += took.cpu;
    printf("%s{\"cpu\":%.3f,\"wall\":%.3f}", done == 0 ? "" : ",", took.cpu, took.wall);
  }
  printf("],\"tally\":{\"cells\":%ld,\"sum\":%.17g,\"characters\":%ld}}\n", cells, sum, characters);
  fflush(stdout);
  while (getchar() != EOF) continue;
  return 0;
}
