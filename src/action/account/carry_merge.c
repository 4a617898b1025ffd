// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "app/carry_words.h"

/* As much as a phone or a browser sends at once; the command line takes more. */
#define FILE_MAX ((int64_t)64 << 20)

static const Field FIELDS[] = {
    {"file", N_("Berkas usaha"), FIELD_FILE, true, .max = FILE_MAX, .accept = ".tangga",
     .help = N_("Berkas yang namanya berakhir .tangga.")},
    {"same", N_("Ini usaha yang sama, walau dimulai terpisah"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

typedef struct {
    CarryPlan *plan;
    CarryBook *book;
    char *digest;
} Prepared;

static void prepared_free(void *data)
{
    Prepared *prepared = data;
    if (prepared != NULL) {
        carry_book_free(prepared->book);
        carry_plan_free(prepared->plan);
        g_free(prepared->digest);
        g_free(prepared);
    }
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Prepared, prepared_free)

static void *prepare(const Doing *doing, GError **error)
{
    (void)error;
    CarryRefusal refusal = {0};
    GBytes *file = form_file(doing->values, "file");
    g_autoptr(Prepared) prepared = g_new0(Prepared, 1);
    gsize size = 0;
    const void *bytes = g_bytes_get_data(file, &size);
    prepared->plan = carry_plan_new();
    prepared->digest = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, file);
    prepared->book = carry_file_read(prepared->plan, bytes, size, &refusal);
    if (prepared->book == NULL) {
        form_errors_add(doing->errors, "file", "%s", tr(doing->context->lang, refusal.sentence));
        return NULL;
    }
    return g_steal_pointer(&prepared);
}

static void refuse(const Doing *doing, const char *sentence)
{
    form_errors_add(doing->errors, "file", "%s", tr(doing->context->lang, sentence));
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const Prepared *prepared = doing->prepared;
    g_autoptr(GError) failure = NULL;
    CarryCounts counts = {0};
    const char *refusal = NULL;
    CarryMergeAsk ask = {context->business_id, context->user_id, context->now, prepared->digest,
                         form_flag(doing->values, "same")};
    if (!carry_merge(context->db, &ask, prepared->book, &counts, &refusal, &failure)) {
        if (error_code(failure) != ERROR_CONFLICT) {
            g_propagate_error(error, g_steal_pointer(&failure));
            return false;
        }
        refusal = N_("Isi berkas ini bertabrakan dengan yang sudah ada. Tidak ada yang masuk; buat "
                     "lagi berkasnya di tempat asalnya.");
    }
    if (refusal != NULL) {
        refuse(doing, refusal);
        return true;
    }
    doing->result->message = carry_counts_words(&counts, context->lang);
    doing->result->next = g_strdup(counts.conflicts > 0 ? "/bawa/pilih" : "/bawa");
    return true;
}

const Action action_carry_merge = {
    .name = "carry_merge",
    .resource = "carries",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Gabungkan berkas"),
    .summary = "Merges a file of this business from another server (carry_file there), once, however "
               "often it is sent. What both sides changed waits in carry_conflicts. same: both are "
               "one business though they began apart.",
    .prepare = prepare,
    .prepared_free = prepared_free,
    .run = run,
};
