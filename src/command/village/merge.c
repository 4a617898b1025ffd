// SPDX-License-Identifier: Apache-2.0
#include "app/carry_words.h"
#include "carry/lineage.h"
#include "command/command.h"
#include "store/user.h"

static const Field FIELDS[] = {
    {"into", N_("Usaha"), FIELD_TEXT, .max = 120},
    {"owner", N_("Nomor HP atau surel pemilik"), FIELD_TEXT, .max = 200},
    {"same", N_("Usaha yang sama, walau dimulai terpisah"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    CommandRun *run;
    Db *db;
    CarryBook *book;
    char *digest, *invite;
    int64_t business_id, owner_id;
    CarryCounts counts;
} Merging;

static void merging_clear(Merging *merging)
{
    g_clear_pointer(&merging->book, carry_book_free);
    g_clear_pointer(&merging->digest, g_free);
    g_clear_pointer(&merging->invite, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Merging, merging_clear)

/* The account that owns the business here: hers, or a new one that a one-time link opens. */
static bool owner_find(Merging *merging, const char *name, GError **error)
{
    CommandRun *run = merging->run;
    g_autoptr(RecordList) users = NULL;
    g_autofree char *login = user_login_normal(form_text(run->flags, "owner"));
    if (login == NULL) {
        return command_fail(run, error, ERROR_INVALID, "%s",
                            tr(run->lang, "Usaha ini belum ada di sini. Sebutkan pemiliknya: "
                                          "--owner NOMOR-HP atau --owner SUREL."));
    }
    if (!user_load_login(merging->db, login, &users, error)) {
        return false;
    }
    if (record_count(users) > 0) {
        merging->owner_id = user_at(users, 0)->id;
        return true;
    }
    NewUser user = {.name = name, .phone = *login == '+' ? login : NULL,
                    .email = *login == '+' ? NULL : login, .now = run->context->now};
    return user_add(merging->db, &user, &merging->owner_id, error) &&
           invite_add(merging->db, merging->owner_id, run->context->now, &merging->invite, error);
}

static bool business_make(Merging *merging, GError **error)
{
    g_autofree char *name = g_strdup("Usaha");
    for (guint i = 0; i < merging->book->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(merging->book->records, i);
        const CarryValue *said = record->place->single ? carry_value(record, "name") : NULL;
        if (said != NULL && said->kind == CARRY_TEXT) {
            g_free(name);
            name = g_strdup(said->text);
        }
    }
    return owner_find(merging, name, error) &&
           business_add(merging->db, name, "WIB", merging->owner_id, merging->run->context->now,
                        &merging->business_id, error);
}

static bool owner_of(Merging *merging, GError **error)
{
    g_autoptr(RecordList) members = NULL;
    if (!member_list(merging->db, merging->business_id, &members, error)) {
        return false;
    }
    for (size_t i = 0; i < record_count(members); i++) {
        const Member *member = member_at(members, i);
        if (g_str_equal(member->role, "owner")) {
            merging->owner_id = member->user_id;
        }
    }
    return true;
}

/* The business that is named, else the one here that the file is of, else a new one. */
static bool business_find(Merging *merging, GError **error)
{
    const char *slug = form_text(merging->run->flags, "into");
    g_autoptr(RecordList) one = NULL;
    if (*slug == '\0') {
        return carry_lineage_find(merging->db, merging->book, &merging->business_id, error) &&
               (merging->business_id != 0 ? owner_of(merging, error)
                                          : business_make(merging, error));
    }
    if (!business_load_slug(merging->db, slug, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return command_fail(merging->run, error, ERROR_NOT_FOUND,
                            tr(merging->run->lang, "Usaha '%s' tidak ada."), slug);
    }
    merging->business_id = business_at(one, 0)->id;
    return owner_of(merging, error);
}

static bool merge_all(Merging *merging, GError **error)
{
    CommandRun *run = merging->run;
    const char *refusal = NULL;
    g_autoptr(DbTransaction) tx = db_begin(merging->db, error);
    if (tx == NULL || !business_find(merging, error)) {
        return false;
    }
    CarryMergeAsk ask = {merging->business_id, merging->owner_id, run->context->now,
                         merging->digest, form_flag(run->flags, "same")};
    if (!carry_merge(merging->db, &ask, merging->book, &merging->counts, &refusal, error)) {
        return false;
    }
    return refusal == NULL ? db_commit(tx, error)
                           : command_fail(run, error, ERROR_INVALID, "%s", tr(run->lang, refusal));
}

static bool say(Merging *merging, GError **error)
{
    CommandRun *run = merging->run;
    const CarryCounts *counts = &merging->counts;
    g_autoptr(RecordList) one = NULL;
    if (!business_load(merging->db, merging->business_id, &one, error)) {
        return false;
    }
    const char *slug = business_at(one, 0)->slug;
    if (run->json) {
        command_json(run, json_pack("{s:s, s:I, s:I, s:I, s:I, s:I, s:b, s:s?}", "business", slug,
                                    "new", (json_int_t)counts->fresh, "changed",
                                    (json_int_t)counts->changed, "removed",
                                    (json_int_t)counts->removed, "same", (json_int_t)counts->same,
                                    "conflicts", (json_int_t)counts->conflicts, "known",
                                    counts->known, "invite", merging->invite));
        return true;
    }
    g_autofree char *words = carry_counts_words(counts, run->lang);
    g_string_append_printf(run->out, "%s: %s\n", slug, words);
    if (merging->invite != NULL) {
        g_string_append_printf(run->out, "/undangan/%s\n", merging->invite);
    }
    return true;
}

static bool run_merge(CommandRun *run, GError **error)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(GBytes) file = command_file(run, run->arguments[0], (int64_t)CARRY_FILE_MAX, error);
    g_auto(Merging) merging = {.run = run, .db = run->context->db};
    CarryRefusal refusal = {0};
    gsize size = 0;
    if (file == NULL) {
        return false;
    }
    const void *bytes = g_bytes_get_data(file, &size);
    merging.book = carry_file_read(plan, bytes, size, &refusal);
    merging.digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file);
    if (merging.book == NULL) {
        return command_fail(run, error, ERROR_INVALID, "%s", tr(run->lang, refusal.sentence));
    }
    return merge_all(&merging, error) && say(&merging, error);
}

const Command command_merge = {
    .name = "merge",
    .usage = "merge FILE.tangga [--into SLUG] [--owner PHONE|EMAIL] [--same]",
    .summary = "Merges a business from another server, once; one that is not here yet is made for its "
               "owner.",
    .needs = NEEDS_APP,
    .form = &FORM,
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run_merge,
};
