// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_moment.h"
#include "store/contact.h"
#include "store/message.h"

static const Field FIELDS[] = {
    {"answer", N_("Jawaban Anda"), FIELD_LINES, true, .max = 2000},
    {"day", N_("Tanggal dijawab"), FIELD_DAY, .help = N_("Kosong: hari ini.")},
    {"minute", N_("Jam dijawab"), FIELD_MINUTE, .help = N_("Kosong: sekarang.")},
    {"seen", N_("Pesan terakhir yang dilihat"), FIELD_NUMBER, .max = INT64_C(1) << 53,
     .help = N_("Pesan lain dari orang yang sama ikut terjawab sampai nomor ini.")},
    {0},
};
static const Form FORM = {FIELDS};

/* Typed times are whole minutes: within the minute it came in is not too early. */
static const char *wrong_time(const Message *message, int64_t at, int64_t now)
{
    return at > now ? N_("Waktu ini belum tiba. Periksa tanggal dan jamnya.")
           : at + 59 < message->received_at ? N_("Jawaban tidak bisa lebih dulu dari pesannya.")
                                            : NULL;
}

/* Her other messages are answered by the same words; those that nobody has seen yet wait on. */
static bool answer(const Doing *doing, const Message *message, int64_t at, GError **error)
{
    const Context *context = doing->context;
    MessageAnswer words = {form_text(doing->values, "answer"), at, form_int(doing->values, "seen")};
    int64_t others = 0;
    if (!message_answer(context->db, context->business_id, message->id, words.words,
                        MAX(at, message->received_at), error) ||
        !message_answer_thread(context->db, context->business_id, message, &words, &others,
                               error)) {
        return false;
    }
    if (others > 0) {
        doing->result->message = g_strdup_printf(
            tr_count(context->lang, "Jawaban dicatat. %d pesan lain dari orang ini ikut terjawab.",
                     others),
            (int)others);
    }
    return contact_talked(context->db, context->business_id, message->contact_id,
                          zone_day(context->zone, at), error);
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) list = NULL;
    if (!message_load(context->db, context->business_id, doing->id, &list, error)) {
        return false;
    }
    if (record_count(list) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such message");
    }
    const Message *message = message_at(list, 0);
    int64_t at = message_moment(doing);
    const char *wrong = wrong_time(message, at, context->now);
    if (wrong != NULL) {
        form_errors_add(doing->errors, "minute", "%s", tr(context->lang, wrong));
        return true;
    }
    doing->result->id = doing->id;
    return answer(doing, message, at, error);
}

const Action action_message_answer = {
    .name = "message_answer",
    .resource = "messages",
    .verb = "answer",
    .on_record = true,
    .needs = CAN_TALK,
    .form = &FORM,
    .label = N_("Sudah saya jawab"),
    .done = N_("Jawaban dicatat."),
    .summary =
        "Notes that a message was answered, now or at a given time, and with it what else of the "
        "same person waits up to the message named as seen (else up to this one).",
    .run = run,
};
