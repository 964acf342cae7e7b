using ThiDua.Workflows.Councils.Minutes;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Initiatives;

/// <summary>An initiative was recognised (công nhận sáng kiến).</summary>
/// <param name="Scope">How far it was found to reach.</param>
/// <param name="Session">The code of the council's session that found so.</param>
/// <param name="On">The day of the recognition.</param>
/// <param name="Certificate">The number of the certificate (giấy chứng nhận sáng kiến); null while none is given.</param>
public sealed record Recognition(InitiativeScope Scope, string Session, DateOnly On, string? Certificate)
{
    /// <summary>The recognition that follows from the minutes of an initiative council.</summary>
    /// <param name="minutes">The minutes, signed.</param>
    /// <param name="initiative">The code of the initiative, which is the matter of an item.</param>
    /// <param name="scope">How far the council found it to reach.</param>
    /// <param name="certificate">The number of the certificate; null while none is given.</param>
    /// <exception cref="InitiativeException">The minutes are not signed, or the council did not vote for the initiative.</exception>
    public static Recognition By(CouncilMinutes minutes, string initiative, InitiativeScope scope, string? certificate)
    {
        if (!minutes.IsSigned)
            throw new InitiativeException($"Không thể công nhận '{initiative}': biên bản phiên họp '{minutes.Session}' chưa đủ chữ ký.");
        if (minutes.Items.FirstOrDefault(item => item.Matter == initiative)?.Passed != true)
            throw new InitiativeException($"Không thể công nhận '{initiative}': phiên họp '{minutes.Session}' không thông qua.");

        return new Recognition(scope, minutes.Session, minutes.Date, certificate);
    }
}
