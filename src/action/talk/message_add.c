// SPDX-License-Identifier: Apache-2.0
#include "action/talk/message_moment.h"
#include "app/feeling.h"
#include "guide/channel_form.h"
#include "store/message.h"

static const Choice KINDS[] = {
    {"message", N_("Pesan")}, {"comment", N_("Komentar")}, {"review", N_("Ulasan")},
    {"note", N_("Kata langsung atau telepon")}, {0}};
static const Field TEXT = {"text", N_("Isi pesan"), FIELD_LINES,
                           true,   .max = 2000,     .example = N_("Masih ada nasi kuning?")};
static const Field AUTHOR = {"author", N_("Dari siapa?"), FIELD_TEXT, .max = 60,
                             .example = N_("Bu Sari")};
static const Field LATER[] = {
    {"phone", N_("Nomor WhatsApp"), FIELD_PHONE,
     .help = N_("Supaya bisa dibalas dengan satu ketukan.")},
    {"day", N_("Tanggal masuk"), FIELD_DAY, .help = N_("Kosong: hari ini.")},
    {"minute", N_("Jam masuk"), FIELD_MINUTE, .help = N_("Kosong: sekarang.")},
};

static FormTable *form_for(const Knowledge *knowledge, const Lang *lang)
{
    FormTable *table = form_table_new();
    form_table_add(table, &TEXT);
    form_table_add(table, &AUTHOR);
    channel_field_add(table, knowledge, lang, "platform");
    form_table_add(table, &(Field){.name = "kind",
                                   .label = N_("Jenis"),
                                   .kind = FIELD_CHOICE,
                                   .choices = KINDS,
                                   .help = N_("Kosong: pesan.")});
    for (size_t i = 0; i < G_N_ELEMENTS(LATER); i++) {
        form_table_add(table, &LATER[i]);
    }
    return table;
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const char *kind = form_text(doing->values, "kind");
    Proposal proposal = feeling_propose(form_text(doing->values, "text"));
    MessageFacts facts = {
        .platform = form_text(doing->values, "platform"),
        .kind = *kind != '\0' ? kind : "message",
        .author = form_text(doing->values, "author"),
        .phone = form_text(doing->values, "phone"),
        .text = form_text(doing->values, "text"),
        .received_at = message_moment(doing),
        .proposed = proposal.feeling,
        .confidence = proposal.confidence,
        .topics = proposal.topics,
    };
    if (facts.received_at > context->now) {
        form_errors_add(doing->errors, "minute", "%s",
                        tr(context->lang, "Waktu ini belum tiba. Periksa tanggal dan jamnya."));
        return true;
    }
    return message_add(context->db, context->business, &facts, context->now, &doing->result->id,
                       error);
}

const Action action_message_add = {
    .name = "message_add",
    .resource = "messages",
    .needs = CAN_TALK,
    .form_for = form_for,
    .label = N_("Simpan pesan"),
    .done = N_("Pesan dicatat. Jawab sebelum batas janjinya."),
    .summary = "Notes one incoming comment, message or review.",
    .run = run,
};
