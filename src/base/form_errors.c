// SPDX-License-Identifier: Apache-2.0
#include "base/form_errors.h"

typedef struct {
    char *field, *sentence;
} FormError;

struct FormErrors {
    GPtrArray *list; /* FormError */
};

static void form_error_free(gpointer data)
{
    FormError *one = data;
    g_free(one->field);
    g_free(one->sentence);
    g_free(one);
}

FormErrors *form_errors_new(void)
{
    FormErrors *errors = g_new0(FormErrors, 1);
    errors->list = g_ptr_array_new_with_free_func(form_error_free);
    return errors;
}

void form_errors_free(FormErrors *errors)
{
    if (errors != NULL) {
        g_ptr_array_unref(errors->list);
        g_free(errors);
    }
}

void form_errors_add(FormErrors *errors, const char *field, const char *sentence, ...)
{
    g_assert(errors != NULL && field != NULL);
    FormError *one = g_new0(FormError, 1);
    va_list args;
    va_start(args, sentence);
    one->field = g_strdup(field);
    one->sentence = g_strdup_vprintf(sentence, args);
    va_end(args);
    g_ptr_array_add(errors->list, one);
}

size_t form_errors_count(const FormErrors *errors)
{
    return errors != NULL ? errors->list->len : 0;
}

static const FormError *form_error_at(const FormErrors *errors, size_t i)
{
    g_assert(i < form_errors_count(errors));
    return g_ptr_array_index(errors->list, i);
}

const char *form_errors_field(const FormErrors *errors, size_t i)
{
    return form_error_at(errors, i)->field;
}

const char *form_errors_sentence(const FormErrors *errors, size_t i)
{
    return form_error_at(errors, i)->sentence;
}

const char *form_errors_of(const FormErrors *errors, const char *field)
{
    for (size_t i = 0; i < form_errors_count(errors); i++) {
        if (g_str_equal(form_errors_field(errors, i), field)) {
            return form_errors_sentence(errors, i);
        }
    }
    return NULL;
}
