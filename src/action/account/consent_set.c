// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/consent.h"

static const Choice VIEWERS[] = {
    {"mentor", N_("Pendamping")}, {"agency", N_("Agensi")}, {"village", N_("Perangkat desa")}, {0}};
static const Choice SUBJECTS[] = {
    {"plan", N_("Rencana dan kalender")},     {"orders", N_("Pesanan dan penjualan")},
    {"customers", N_("Pelanggan dan pesan")}, {"figures", N_("Angka dan laporan")},
    {"values", N_("Nilai pribadi")},          {0}};
static const Field FIELDS[] = {
    {"viewer", N_("Siapa"), FIELD_CHOICE, true, .choices = VIEWERS},
    {"subject", N_("Apa"), FIELD_CHOICE, true, .choices = SUBJECTS},
    {"allowed", N_("Boleh melihat"), FIELD_FLAG},
    {0},
};
static const Form FORM = {FIELDS};

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    Consent consent = {form_text(doing->values, "viewer"), form_text(doing->values, "subject"),
                       form_flag(doing->values, "allowed"), context->now};
    return consent_set(context->db, context->business_id, &consent, error);
}

const Action action_consent_set = {
    .name = "consent_set",
    .resource = "consents",
    .needs = CAN_OWN,
    .form = &FORM,
    .label = N_("Simpan izin"),
    .done = N_("Izin sudah disimpan."),
    .summary = "Allows or forbids a kind of viewer to see a kind of data.",
    .run = run,
};
