// SPDX-License-Identifier: Apache-2.0
#include "draw/photo_judge.h"

#include <math.h>
#include <string.h>

#define SIDE 512 /* of the grey picture: what a phone shows of a photo in a list of posts */
#define TILES 8  /* a side */
#define LEVELS 256
#define GRAIN_MAX 200.0        /* more than that is texture */
#define CONTRAST_TELLING 100.0 /* variance of a tile's levels */

/* Where a finding begins, and why there. */
static const struct {
    double dark_mean, dark_light_end;
    double bright_dark_end;
    double flat_share;
    double blurred;
    double busy, busy_edges;
    int small;
} LIMITS = {
    .dark_mean = 75,        /* of 255; indoors at night is 30 to 60, a kitchen by day above 90 */
    .dark_light_end = 150,  /* a thing in good light on black cloth passes: its light end is high */
    .bright_dark_end = 150, /* not even the shadows are dark: washed out. White paper under a thing
                               passes, the thing itself has dark parts */
    .flat_share = 0.35,     /* of the light end; fog, a greasy lens, a window behind */
    .blurred = 0.075,       /* sharp photos have 0.15 to 8; an edge three pixels wide leaves 0.05 */
    .busy = 1.15,           /* more edges around than in the middle */
    .busy_edges = 9,        /* and these strong enough to be seen: cloth and wood have 3 to 6 */
    .small = 800,           /* a status is 1080 wide; below 800 it is visibly blown up */
};

static const char *const KEYS[] = {"dark", "bright", "blurred", "flat", "small", "busy"};

bool photo_has(unsigned findings, PhotoFinding finding)
{
    return (findings & (1u << finding)) != 0;
}

const char *photo_finding_key(PhotoFinding finding)
{
    g_assert(finding < PHOTO_FINDING_COUNT);
    return KEYS[finding];
}

char *photo_findings_text(unsigned findings)
{
    GString *text = g_string_new(NULL);
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        if (photo_has(findings, (PhotoFinding)i)) {
            g_string_append_printf(text, "%s%s", text->len > 0 ? "," : "", KEYS[i]);
        }
    }
    return g_string_free(text, FALSE);
}

unsigned photo_findings_parse(const char *text)
{
    unsigned findings = 0;
    g_auto(GStrv) words = g_strsplit(text, ",", PHOTO_FINDING_COUNT + 1);
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        findings |= g_strv_contains((const char *const *)words, KEYS[i]) ? 1u << i : 0;
    }
    return findings;
}

/* The grey picture; rows of width floats. */
typedef struct {
    float *level;
    int width, height;
} Grey;

static float at(const Grey *grey, int x, int y)
{
    return grey->level[(size_t)y * (size_t)grey->width + (size_t)x];
}

static float mean_of_block(const Photo *photo, const Grey *grey, int x, int y)
{
    int left = x * photo->width / grey->width, right = (x + 1) * photo->width / grey->width;
    int top = y * photo->height / grey->height, bottom = (y + 1) * photo->height / grey->height;
    int64_t sum = 0;
    for (int row = top; row < bottom; row++) {
        const uint8_t *pixel =
            photo->pixels + ((size_t)row * (size_t)photo->width + (size_t)left) * PHOTO_BANDS;
        for (int column = left; column < right; column++, pixel += PHOTO_BANDS) {
            sum += pixel[0] * 77 + pixel[1] * 150 + pixel[2] * 29;
        }
    }
    return (float)sum / 256.0f / (float)((right - left) * (bottom - top));
}

static void grey_init(Grey *grey, const Photo *photo)
{
    int longest = MAX(photo->width, photo->height);
    double scale = MIN(1.0, (double)SIDE / longest);
    grey->width = MAX(1, (int)lround(photo->width * scale));
    grey->height = MAX(1, (int)lround(photo->height * scale));
    grey->level = g_new(float, (size_t)grey->width *(size_t)grey->height);
    for (int y = 0; y < grey->height; y++) {
        for (int x = 0; x < grey->width; x++) {
            grey->level[(size_t)y * (size_t)grey->width + (size_t)x] =
                mean_of_block(photo, grey, x, y);
        }
    }
}

static void measure_light(const Grey *grey, PhotoJudgement *judgement)
{
    int64_t histogram[LEVELS] = {0}, seen = 0;
    int64_t count = (int64_t)grey->width * grey->height;
    double sum = 0;
    for (int64_t i = 0; i < count; i++) {
        histogram[CLAMP((int)lroundf(grey->level[i]), 0, LEVELS - 1)]++;
        sum += grey->level[i];
    }
    judgement->brightness = sum / (double)count;
    judgement->dark_end = judgement->light_end = -1;
    for (int level = 0; level < LEVELS; level++) {
        seen += histogram[level];
        if (judgement->dark_end < 0 && seen * 20 >= count) {
            judgement->dark_end = level;
        }
        if (judgement->light_end < 0 && seen * 20 >= count * 19) {
            judgement->light_end = level;
        }
    }
}

typedef struct {
    double sum, squares, count;
} Spread;

static void spread_add(Spread *spread, double value)
{
    spread->sum += value;
    spread->squares += value * value;
    spread->count++;
}

static double spread_variance(const Spread *spread)
{
    double mean = spread->count > 0 ? spread->sum / spread->count : 0;
    return spread->count > 0 ? MAX(0.0, spread->squares / spread->count - mean * mean) : 0;
}

/* One tile: the variance of its levels, and of what lies in its finest detail. */
typedef struct {
    double contrast, detail;
} Tile;

static Tile tile_measure(const Grey *grey, int column, int row)
{
    int left = MAX(1, column * grey->width / TILES);
    int right = MIN(grey->width - 1, (column + 1) * grey->width / TILES);
    int top = MAX(1, row * grey->height / TILES);
    int bottom = MIN(grey->height - 1, (row + 1) * grey->height / TILES);
    Spread detail = {0}, levels = {0};
    for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
            double around =
                at(grey, x - 1, y) + at(grey, x + 1, y) + at(grey, x, y - 1) + at(grey, x, y + 1);
            spread_add(&detail, around - 4 * at(grey, x, y));
            spread_add(&levels, at(grey, x, y));
        }
    }
    return (Tile){spread_variance(&levels), spread_variance(&detail)};
}

static int compare_numbers(const void *a, const void *b)
{
    double one = *(const double *)a, two = *(const double *)b;
    return (one > two) - (one < two);
}

/* The tile that has as much or less in this share of them. */
static double number_at(double *numbers, size_t count, double share)
{
    qsort(numbers, count, sizeof numbers[0], compare_numbers);
    return numbers[(size_t)(share * (double)(count - 1))];
}

/* One sharp part is enough, the rest may lie out of focus: the best tenth of the tiles counts. The
 * grain of a dark photo is no detail: what the calmest tiles have of it is taken off all. A bare
 * wall tells nothing about the focus. */
static double measure_sharpness(const Grey *grey)
{
    Tile tiles[TILES * TILES];
    double numbers[TILES * TILES];
    for (int i = 0; i < TILES * TILES; i++) {
        tiles[i] = tile_measure(grey, i % TILES, i / TILES);
        numbers[i] = tiles[i].detail;
    }
    double grain = MIN(GRAIN_MAX, number_at(numbers, G_N_ELEMENTS(numbers), 0.1));
    for (int i = 0; i < TILES * TILES; i++) {
        bool tells = tiles[i].contrast > CONTRAST_TELLING;
        numbers[i] = tells ? MAX(0.0, tiles[i].detail - grain) / tiles[i].contrast : 0;
    }
    return number_at(numbers, G_N_ELEMENTS(numbers), 0.9);
}

/* Edges in the outer fifth on every side, beside those of the middle. */
static void measure_edges(const Grey *grey, double *ret_border, double *ret_middle)
{
    Spread border = {0}, middle = {0};
    int across = grey->width / 5, down = grey->height / 5;
    for (int y = 0; y + 1 < grey->height; y++) {
        bool inside_rows = y >= down && y < grey->height - down;
        for (int x = 0; x + 1 < grey->width; x++) {
            double edge = fabs(at(grey, x + 1, y) - at(grey, x, y)) +
                          fabs(at(grey, x, y + 1) - at(grey, x, y));
            bool inside = inside_rows && x >= across && x < grey->width - across;
            spread_add(inside ? &middle : &border, edge);
        }
    }
    *ret_border = border.count > 0 ? border.sum / border.count : 0;
    *ret_middle = middle.count > 0 ? middle.sum / middle.count : 0;
}

static unsigned findings_of(const PhotoJudgement *j, double border)
{
    bool found[] = {
        [PHOTO_DARK] = j->brightness < LIMITS.dark_mean &&
                       j->light_end<LIMITS.dark_light_end, [PHOTO_BRIGHT] = j->dark_end> LIMITS
                           .bright_dark_end,
        [PHOTO_BLURRED] = j->sharpness < LIMITS.blurred,
        [PHOTO_FLAT] = j->light_end - j->dark_end < LIMITS.flat_share * j->light_end,
        [PHOTO_SMALL] = j->longest_side<LIMITS.small, [PHOTO_BUSY] = j->busyness> LIMITS.busy &&
                        border > LIMITS.busy_edges,
    };
    unsigned findings = 0;
    for (int i = 0; i < PHOTO_FINDING_COUNT; i++) {
        findings |= found[i] ? 1u << i : 0;
    }
    return findings;
}

void photo_judge(const Photo *photo, PhotoJudgement *ret_judgement)
{
    Grey grey = {0};
    double border = 0, middle = 0;
    PhotoJudgement judgement = {.longest_side = MAX(photo->file_width, photo->file_height)};
    grey_init(&grey, photo);
    measure_light(&grey, &judgement);
    judgement.sharpness = measure_sharpness(&grey);
    measure_edges(&grey, &border, &middle);
    judgement.busyness = border / MAX(middle, 1.0);
    judgement.findings = findings_of(&judgement, border);
    g_free(grey.level);
    *ret_judgement = judgement;
}
