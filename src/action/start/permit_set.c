// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "guide/permit_kind.h"
#include "store/permit.h"

static const Choice STATES[] = {
    {"have", N_("Sudah punya")}, {"making", N_("Sedang diurus")}, {"none", N_("Belum")}, {0}};
static const Field FIELDS[] = {
    {"kind", N_("Surat"), FIELD_CHOICE, true, .max = 40},
    {"state", N_("Sudah sampai mana?"), FIELD_CHOICE, true, .choices = STATES},
    {"number", N_("Nomornya"), FIELD_TEXT, .max = 60,
     .help = N_("Salin dari surat aslinya. Boleh kosong.")},
    {"expires_day", N_("Berlaku sampai"), FIELD_DAY,
     .help = N_("Kosongkan bila tidak ada tanggalnya. Anda diingatkan sebulan sebelumnya.")},
    {0},
};
static const Form FORM = {FIELDS};

static void number_check(const Doing *doing, const PermitKind *kind, const char *number)
{
    if (*number != '\0' && !permit_kind_fits(kind, number)) {
        form_errors_add(doing->errors, "number",
                        tr(doing->context->lang,
                           "Nomor ini mestinya %d angka. Lihat lagi surat aslinya; boleh juga "
                           "dikosongkan."),
                        (int)kind->digits);
    }
}

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    const PermitKind *kind = permit_kind_find(context->knowledge, form_text(doing->values, "kind"));
    if (kind == NULL) {
        form_errors_add(doing->errors, "kind", "%s",
                        tr(context->lang, "Surat ini tidak ada di daftar. Pilih yang lain."));
        return true;
    }
    Permit permit = {.kind = kind->key,
                     .state = form_text(doing->values, "state"),
                     .number = form_text(doing->values, "number"),
                     .expires_day = form_day_or(doing->values, "expires_day", DAY_NONE)};
    number_check(doing, kind, permit.number);
    return form_errors_count(doing->errors) > 0 ||
           permit_set(context->db, context->business_id, &permit, context->now, error);
}

const Action action_permit_set = {
    .name = "permit_set",
    .resource = "permits",
    .verb = "set",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Simpan"),
    .done = N_("Keadaan surat sudah dicatat."),
    .summary = "Keeps how far a paper of the business is; only the form of a number is checked.",
    .run = run,
};
