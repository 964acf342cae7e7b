using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Workflows.Rules;

/// <summary>The version of a set of rules: what they say, in their order.</summary>
internal static class RuleVersion
{
    public static string Of(IEnumerable<Rule> rules) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(rules.Select(rule => $"{rule.Id} {rule.Hash}\n")))));
}
