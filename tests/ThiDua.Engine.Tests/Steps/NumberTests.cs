using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Steps;

/// <summary>A count stays exact.</summary>
public sealed class NumberTests
{
    private const long Odd = (1L << 53) + 1;

    [Theory]
    [InlineData("Add", Odd - 1, 1)]
    [InlineData("Subtract", Odd + 1, 1)]
    [InlineData("Multiply", Odd, 1)]
    public async Task Whole_numbers_stay_whole(string name, long left, long right)
    {
        var sum = (await Instance.OfAsync(Do.Sequence("all", Do.Set("set", "sum", Op.Call(name, (Value)left, (Value)right)), Do.Event("wait", "never")), null, ("sum", 0))).Variable("sum");

        Assert.Equal(ValueKind.Integer, sum.Kind);
        Assert.Equal(Odd, sum.AsInteger());
    }

    [Fact]
    public async Task A_whole_number_and_a_fraction_give_a_fraction()
    {
        var sum = (await Instance.OfAsync(Do.Sequence("all", Do.Set("set", "sum", Op.Add((Value)1, (Value)0.5)), Do.Event("wait", "never")), null, ("sum", 0))).Variable("sum");

        Assert.Equal(1.5, sum.AsNumber());
    }
}
