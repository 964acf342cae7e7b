using System.Text.Json.Nodes;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Plans;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>A plan with one part replaced by something else is read or refused with a place; it never fails in another way.</summary>
public sealed class PlanDamageTests
{
    private static readonly string Sound = PlanFiles.With();

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-1")]
    [InlineData("1e99")]
    [InlineData("\"\"")]
    [InlineData("\"2026-13\"")]
    [InlineData("[]")]
    [InlineData("[null, 1, {}]")]
    [InlineData("{}")]
    [InlineData("{ \"window\": { \"from\": \"2026-05-01\" } }")]
    public void Any_part_may_be_anything(string damage)
    {
        var places = Places(JsonNode.Parse(Sound)!).Skip(1).ToList();

        foreach (var place in places)
        {
            var plan = JsonNode.Parse(Sound)!;
            Places(plan).Single(node => node.GetPath() == place.GetPath()).ReplaceWith(JsonNode.Parse(damage));

            if (Record.Exception(() => Plan.Load(plan.ToJsonString(), "tinh.json")) is { } error)
                Assert.StartsWith("Tệp 'tinh.json' có ", Assert.IsType<DataFileException>(error).Message);
        }

        Assert.True(places.Count > 25);
    }

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject parts => parts.Select(part => part.Value!),
            JsonArray items => items.Select(item => item!),
            _ => [],
        };
        return children.SelectMany(Places).Prepend(node);
    }
}
