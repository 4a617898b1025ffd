// SPDX-License-Identifier: Apache-2.0
#include "importer/document.h"
#include "importer/importer.h"

/* followers_1.json is a list; following.json has the same entries, named otherwise, and is no count of
 * followers. */
static const json_t *entries_of(const json_t *document)
{
    return json_is_array(document) ? document
                                   : json_object_get(document, "relationships_followers");
}

static const json_t *person_of(const json_t *entry)
{
    return json_array_get(json_object_get(entry, "string_list_data"), 0);
}

static bool knows(const json_t *document)
{
    return person_of(json_array_get(entries_of(document), 0)) != NULL;
}

/* The reading of the day of the newest follower: the file itself names no day. */
static void followers_document(const json_t *document, const ImportOptions *options, Batch *batch)
{
    const json_t *entries = entries_of(document);
    int64_t latest = 0, count = 0;
    for (size_t i = 0; i < json_array_size(entries); i++) {
        const json_t *person = person_of(json_array_get(entries, i));
        int64_t at = document_number(person, "timestamp", 0);
        count += person != NULL;
        latest = MAX(latest, at);
    }
    Day day = latest > 0 ? MIN(zone_day(options->zone, latest), options->today) : options->today;
    DailyFigure figure = {"instagram", "followers", 1, count, day, true};
    g_array_append_val(batch->figures, figure);
    batch->rows = 1;
}

const Importer importer_instagram_followers = {
    .name = "instagram_followers",
    .label = N_("daftar pengikut Instagram"),
    .advice = N_("Di Pusat Akun: unduh informasi, pilih JSON; berkasnya followers_1.json."),
    .kind = IMPORT_FIGURES,
    .platform = "instagram",
    .knows = knows,
    .document = followers_document,
};
