// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/review.h"

static const Field FIELDS[] = {
    {"cause", N_("Mengapa belum tercapai?"), FIELD_TEXT, .max = 200,
     .example = N_("Hanya foto, tanpa promo")},
    {"action", N_("Apa yang akan diperbaiki?"), FIELD_TEXT, .max = 200,
     .example = N_("Paket nasi kuning dan es teh 12.000")},
    {"person_id", N_("Siapa yang mengerjakan?"), FIELD_ID},
    {"due_day", N_("Paling lambat tanggal"), FIELD_DAY},
    {"post_title", N_("Judul kiriman untuk kalender"), FIELD_TEXT, .max = 100,
     .help = N_("Bila diisi, kiriman ini masuk ke kalender pada tanggal itu.")},
    {0},
};
static const Form FORM = {FIELDS};

/* A field that was not given keeps what is there; one given empty is emptied. */
static ReviewPlan plan_read(const FormValues *values, const ReviewItem *item)
{
    bool person = form_typed(values, "person_id") != NULL;
    bool day = form_typed(values, "due_day") != NULL;
    return (ReviewPlan){
        .cause = form_typed(values, "cause") != NULL ? form_text(values, "cause") : item->cause,
        .action = form_typed(values, "action") != NULL ? form_text(values, "action") : item->action,
        .post_title = form_typed(values, "post_title") != NULL ? form_text(values, "post_title")
                                                               : item->post_title,
        .person_id = person ? form_int(values, "person_id") : item->person_id,
        .due_day = day ? form_day_or(values, "due_day", DAY_NONE) : (Day)item->due_day,
    };
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!review_item_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such row");
    }
    const ReviewItem *item = review_item_at(one, 0);
    ReviewPlan plan = plan_read(doing->values, item);
    bool moved = plan.due_day != DAY_NONE && plan.due_day != item->due_day;
    if (moved && plan.due_day < context->today) {
        form_errors_add(
            doing->errors, "due_day", "%s",
            tr(context->lang, "Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya."));
        return true;
    }
    doing->result->id = doing->id;
    return review_plan_set(context->db, context->business_id, doing->id, &plan, context->user_id,
                           context->now, error);
}

const Action action_review_item_set = {
    .name = "review_item_set",
    .resource = "review_items",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_MEASURE,
    .form = &FORM,
    .label = N_("Simpan perbaikan"),
    .done = N_("Perbaikan sudah disimpan."),
    .summary = "Sets cause, action, person and day of a row; fields not given stay as they are.",
    .run = run,
};
