// SPDX-License-Identifier: Apache-2.0
#include "base/form_table.h"

struct FormTable {
    Form form;
    GArray *fields;     /* Field, ends with {0} */
    GPtrArray *choices; /* the tables of choices */
    GStringChunk *texts;
};

FormTable *form_table_new(void)
{
    FormTable *table = g_new0(FormTable, 1);
    table->fields = g_array_new(TRUE, TRUE, sizeof(Field));
    table->choices = g_ptr_array_new_with_free_func(g_free);
    table->texts = g_string_chunk_new(1024);
    return table;
}

void form_table_free(FormTable *table)
{
    if (table != NULL) {
        g_array_unref(table->fields);
        g_ptr_array_unref(table->choices);
        g_string_chunk_free(table->texts);
        g_free(table);
    }
}

static const char *kept_text(const FormTable *table, const char *text)
{
    return text != NULL ? g_string_chunk_insert_const(table->texts, text) : NULL;
}

static const Choice *kept_choices(const FormTable *table, const Choice *choices)
{
    if (choices == NULL) {
        return NULL;
    }
    size_t count = 0;
    while (choices[count].value != NULL) {
        count++;
    }
    Choice *copy = g_new0(Choice, count + 1);
    for (size_t i = 0; i < count; i++) {
        copy[i] = (Choice){kept_text(table, choices[i].value), kept_text(table, choices[i].label)};
    }
    g_ptr_array_add(table->choices, copy);
    return copy;
}

void form_table_add(FormTable *table, const Field *field)
{
    g_assert(table != NULL && field != NULL && field->name != NULL);
    Field copy = *field;
    copy.name = kept_text(table, field->name);
    copy.label = kept_text(table, field->label);
    copy.help = kept_text(table, field->help);
    copy.example = kept_text(table, field->example);
    copy.accept = kept_text(table, field->accept);
    copy.choices = kept_choices(table, field->choices);
    g_array_append_val(table->fields, copy);
    table->form.fields = (const Field *)(void *)table->fields->data;
}

const Form *form_table_form(const FormTable *table)
{
    g_assert(table->form.fields != NULL);
    return &table->form;
}
