using System.Text.Json;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Tests.Data;

/// <summary>What is said of a file that has not its form: every fault, each with its place and what was expected.</summary>
public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "1", "$: phải là một chuỗi \"…\"")]
    [InlineData("""{ "type": "integer" }""", "1.5", "$: phải là một số nguyên")]
    [InlineData("""{ "type": "object", "required": ["a"] }""", "{}", "$: thiếu 'a'")]
    [InlineData("""{ "type": "object", "properties": { "a": {} }, "additionalProperties": false }""", """{ "b": 1 }""", "$.b: không được có; chỉ nhận a")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "boolean" } } }""", """{ "a": 1 }""", "$.a: phải là true hoặc false")]
    [InlineData("""{ "type": "object", "properties": { "a": {}, "b": {} }, "minProperties": 1 }""", "{}", "$: cần một trong: a, b")]
    [InlineData("""{ "type": "object", "properties": { "a": {}, "b": {} }, "maxProperties": 1 }""", """{ "a": 1, "b": 2 }""", "$: chỉ được một trong: a, b")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" } }""", """{ "a": 1, "b": "x" }""", "$.b: phải là một số nguyên")]
    [InlineData("""{ "type": "object", "propertyNames": { "pattern": "^[a-z]$", "description": "một chữ" } }""", """{ "a": 1, "B": 1 }""", "$.B: 'B' không đúng dạng một chữ")]
    [InlineData("""{ "type": "array", "items": { "type": "string", "minLength": 1 } }""", """["a", " "]""", "$[1]: không được để trống")]
    [InlineData("""{ "type": "array", "minItems": 1 }""", "[]", "$: cần ít nhất 1 phần tử")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""", "\"c\"", "$: 'c' không hợp lệ; phải là một trong: a, b")]
    [InlineData("""{ "type": "string", "pattern": "^P[0-9]$", "description": "P và một chữ số" }""", "\"Q1\"", "$: 'Q1' không đúng dạng P và một chữ số")]
    [InlineData("""{ "type": "string", "format": "date" }""", "\"2023-02-30\"", "$: '2023-02-30' không phải là ngày có thật, viết theo dạng năm-tháng-ngày (2023-03-15)")]
    [InlineData("""{ "type": "integer", "minimum": 1 }""", "0", "$: 0 nhỏ hơn 1")]
    [InlineData("""{ "type": "integer", "maximum": 100 }""", "101", "$: 101 lớn hơn 100")]
    [InlineData("""{ "$ref": "#/$defs/x", "$defs": { "x": { "type": "array" } } }""", "{}", "$: phải là một danh sách […]")]
    public void A_fault_names_its_place_and_what_was_expected(string schema, string value, string fault) =>
        Assert.Equal([fault], Faults(schema, value));

    [Fact]
    public void All_faults_are_named_at_once() =>
        Assert.Equal(
            ["$: thiếu 'c'", "$.a: phải là một chuỗi \"…\"", "$.b: phải là một số nguyên"],
            Faults(
                """{ "type": "object", "required": ["a", "b", "c"], "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } }""",
                """{ "a": 1, "b": "x" }"""));

    [Fact]
    public void A_schema_that_asks_for_more_than_is_checked_is_refused() =>
        Assert.Throws<NotSupportedException>(() => Faults("""{ "type": "array", "uniqueItems": true }""", "[]"));

    private static string[] Faults(string schema, string value) =>
        [.. JsonSchema.Parse(schema).Faults(JsonDocument.Parse(value).RootElement).Select(fault => fault.ToString())];
}
