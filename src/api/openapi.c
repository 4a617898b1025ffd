// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "api/api.h"
#include "base/money.h"
#include "resource/resource.h"

static json_t *ref(const char *path)
{
    return json_pack("{s:s}", "$ref", path);
}

static json_t *schema_of_form(const Form *form);

static json_t *schema_text(const Field *field)
{
    int64_t max = field->max > 0 ? field->max : field->kind == FIELD_LINES ? 2000 : 120;
    return json_pack("{s:s, s:I}", "type", "string", "maxLength", (json_int_t)max);
}

static json_t *schema_choice(const Field *field, bool set)
{
    if (field->choices == NULL) {
        return schema_text(field);
    }
    json_t *values = json_array();
    for (const Choice *choice = field->choices; choice->value != NULL; choice++) {
        json_array_append_new(values, json_string(choice->value));
    }
    json_t *one = json_pack("{s:s, s:o}", "type", "string", "enum", values);
    return set ? json_pack("{s:s, s:o}", "type", "array", "items", one) : one;
}

static json_t *schema_number(const Field *field)
{
    int64_t max = field->max;
    if (field->min == 0 && max == 0) {
        max = field->kind == FIELD_MONEY ? MONEY_MAX_IDR
              : field->kind == FIELD_ID  ? INT64_MAX
                                         : 1000000;
    }
    return json_pack("{s:s, s:I, s:I}", "type", "integer", "minimum", (json_int_t)field->min,
                     "maximum", (json_int_t)max);
}

static json_t *schema_of_field(const Field *field)
{
    switch (field->kind) {
    case FIELD_NUMBER:
    case FIELD_MONEY:
    case FIELD_ID:
        return schema_number(field);
    case FIELD_DAY:
        return json_pack("{s:s, s:s}", "type", "string", "format", "date");
    case FIELD_MINUTE:
        return json_pack("{s:s, s:s}", "type", "string", "pattern",
                         "^([01]?[0-9]|2[0-3])[.:][0-5][0-9]$");
    case FIELD_FILE:
        return json_pack("{s:s, s:s, s:s}", "type", "string", "contentEncoding", "base64",
                         "contentMediaType",
                         field->accept != NULL ? field->accept : "application/octet-stream");
    case FIELD_FLAG:
        return json_pack("{s:s}", "type", "boolean");
    case FIELD_CHOICE:
        return schema_choice(field, false);
    case FIELD_SET:
    case FIELD_RANK:
        return schema_choice(field, true);
    case FIELD_ROWS:
        return json_pack("{s:s, s:I, s:o}", "type", "array", "maxItems",
                         (json_int_t)(field->max > 0 ? field->max : 20), "items",
                         schema_of_form(field->row));
    default:
        return schema_text(field);
    }
}

static json_t *schema_of_form(const Form *form)
{
    json_t *properties = json_object();
    json_t *required = json_array();
    for (const Field *field = form != NULL ? form->fields : NULL;
         field != NULL && field->name != NULL; field++) {
        json_t *schema = schema_of_field(field);
        json_object_set_new(schema, "description", json_string(field->label));
        json_object_set_new(properties, field->name, schema);
        if (field->required) {
            json_array_append_new(required, json_string(field->name));
        }
    }
    return json_pack("{s:s, s:o, s:o, s:b}", "type", "object", "properties", properties, "required",
                     required, "additionalProperties", 0);
}

static json_t *schema_of_column(const Column *column)
{
    switch (column->kind) {
    case COLUMN_TEXT:
        return json_pack("{s:s}", "type", "string");
    case COLUMN_FLAG:
        return json_pack("{s:s}", "type", "boolean");
    case COLUMN_DAY:
        return json_pack("{s:[ss], s:s}", "type", "string", "null", "format", "date");
    case COLUMN_TIME:
        return json_pack("{s:[ss], s:s}", "type", "string", "null", "format", "date-time");
    case COLUMN_MINUTE:
        return json_pack("{s:[ss]}", "type", "string", "null");
    default:
        return json_pack("{s:s}", "type", "integer");
    }
}

static json_t *schema_of_list(const RecordType *type)
{
    json_t *properties = json_object();
    for (const Column *column = type->columns; column->name != NULL; column++) {
        if (column->kind != COLUMN_SECRET) {
            json_object_set_new(properties, column->name, schema_of_column(column));
        }
    }
    return json_pack("{s:s, s:{s:{s:s, s:{s:s, s:o}}, s:{s:[ss]}}}", "type", "object", "properties",
                     "items", "type", "array", "items", "type", "object", "properties", properties,
                     "next_cursor", "type", "string", "null");
}

static json_t *content(json_t *take_schema)
{
    return json_pack("{s:{s:o}}", "application/json", "schema", take_schema);
}

/* With a file: as base64 in JSON, or as the parts of a form, which need a quarter less. */
static json_t *content_of_form(const Form *form)
{
    json_t *kinds = content(schema_of_form(form));
    if (form != NULL && form_file_field(form) != NULL) {
        json_object_set_new(kinds, "multipart/form-data",
                            json_pack("{s:o}", "schema", schema_of_form(form)));
    }
    return kinds;
}

static json_t *responses(const char *status, json_t *take_schema)
{
    return json_pack("{s:{s:s, s:o}, s:o}", status, "description", "Done", "content",
                     content(take_schema), "default", ref("#/components/responses/problem"));
}

static json_t *parameter(const char *name, const char *place, bool required, json_t *take_schema)
{
    return json_pack("{s:s, s:s, s:b, s:o}", "name", name, "in", place, "required", required,
                     "schema", take_schema);
}

static json_t *integer_schema(int64_t min)
{
    return json_pack("{s:s, s:I}", "type", "integer", "minimum", (json_int_t)min);
}

static json_t *query_parameters(const Resource *resource)
{
    json_t *list = json_array();
    json_array_append_new(list, ref("#/components/parameters/slug"));
    for (const Field *field = resource->query != NULL ? resource->query->fields : NULL;
         field != NULL && field->name != NULL; field++) {
        json_array_append_new(
            list, parameter(field->name, "query", field->required, schema_of_field(field)));
    }
    if (resource->load != NULL) {
        json_array_append_new(list, parameter("cursor", "query", false, integer_schema(0)));
        json_array_append_new(list, parameter("limit", "query", false, integer_schema(1)));
    }
    return list;
}

static json_t *path_item(json_t *paths, const char *path)
{
    json_t *item = json_object_get(paths, path);
    if (item == NULL) {
        item = json_object();
        json_object_set_new(paths, path, item);
    }
    return item;
}

static void add_resource(json_t *paths, const Resource *resource)
{
    g_autofree char *path = g_strdup_printf("/businesses/{slug}/%s", resource->name);
    json_t *schema = resource->type != NULL ? schema_of_list(resource->type)
                                            : json_pack("{s:s}", "type", "object");
    json_t *operation = json_pack("{s:s, s:s, s:o, s:o}", "operationId", resource->name, "summary",
                                  resource->summary, "parameters", query_parameters(resource),
                                  "responses", responses("200", schema));
    json_object_set_new(path_item(paths, path), "get", operation);
}

static char *action_path(const Action *action)
{
    bool verb = action->verb != NULL && !g_str_equal(action->verb, "edit");
    return g_strdup_printf("/businesses/{slug}/%s%s%s%s", action->resource,
                           action->on_record ? "/{id}" : "", verb ? "/" : "",
                           verb ? action->verb : "");
}

static void add_action(json_t *paths, const Action *action, const Knowledge *knowledge)
{
    g_autoptr(FormTable) made = NULL;
    const Form *form = action_form(action, knowledge, NULL, &made);
    g_autofree char *path = action_path(action);
    bool edit = action->verb != NULL && g_str_equal(action->verb, "edit");
    bool creates = action->verb == NULL && !action->on_record;
    json_t *parameters = json_pack("[o, o]", ref("#/components/parameters/slug"),
                                   ref("#/components/parameters/idempotency_key"));
    if (action->on_record) {
        json_array_append_new(parameters, parameter("id", "path", true, integer_schema(1)));
    }
    json_t *operation =
        json_pack("{s:s, s:s, s:o, s:{s:b, s:o}, s:o}", "operationId", action->name, "summary",
                  action->summary, "parameters", parameters, "requestBody", "required", 0,
                  "content", content_of_form(form), "responses",
                  responses(creates ? "201" : "200", ref("#/components/schemas/written")));
    json_object_set_new(path_item(paths, path), edit ? "patch" : "post", operation);
}

static json_t *components(void)
{
    json_t *key = parameter("Idempotency-Key", "header", true,
                            json_pack("{s:s, s:i}", "type", "string", "maxLength", 100));
    json_t *slug = parameter("slug", "path", true, json_pack("{s:s}", "type", "string"));
    json_t *problem =
        json_pack("{s:s, s:{s:{s:{s:s, s:{s:{s:s}, s:{s:s}, s:{s:s}, s:{s:s}}}}}}", "description",
                  "A problem (RFC 9457)", "content", "application/problem+json", "schema", "type",
                  "object", "properties", "type", "type", "string", "title", "type", "string",
                  "status", "type", "integer", "code", "type", "string");
    json_t *written = json_pack("{s:s, s:{s:{s:s}, s:{s:s}}}", "type", "object", "properties", "id",
                                "type", "integer", "message", "type", "string");
    return json_pack("{s:{s:{s:s, s:s}}, s:{s:o, s:o}, s:{s:o}, s:{s:o}}", "securitySchemes",
                     "token", "type", "http", "scheme", "bearer", "parameters", "slug", slug,
                     "idempotency_key", key, "responses", "problem", problem, "schemas", "written",
                     written);
}

json_t *openapi_document(const Knowledge *knowledge)
{
    json_t *paths = json_object();
    for (size_t i = 0; i < resource_count(); i++) {
        add_resource(paths, RESOURCES[i]);
    }
    for (size_t i = 0; i < action_count(); i++) {
        add_action(paths, ACTIONS[i], knowledge);
    }
    json_object_set_new(path_item(paths, "/businesses"), "get",
                        json_pack("{s:s, s:s, s:o}", "operationId", "businesses", "summary",
                                  "The businesses of this token.", "responses",
                                  responses("200", schema_of_list(&business_type))));
    return json_pack("{s:s, s:{s:s, s:s}, s:[{s:s}], s:[{s:[]}], s:o, s:o}", "openapi", "3.1.0",
                     "info", "title", "Tangga", "version", "1", "servers", "url", "/api/v1",
                     "security", "token", "paths", paths, "components", components());
}
