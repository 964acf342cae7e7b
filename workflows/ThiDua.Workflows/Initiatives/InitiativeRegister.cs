using System.Collections.Immutable;
using ThiDua.Workflows.Initiatives.Regulations;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Initiatives;

/// <summary>
/// The register of initiatives (sổ đăng ký sáng kiến). A register is a value; what is added or recognised gives a new one.
/// </summary>
public sealed record InitiativeRegister
{
    private InitiativeRegister(InitiativeRegulation regulation) => Regulation = regulation;

    /// <summary>The regulation by which it is kept.</summary>
    public InitiativeRegulation Regulation { get; }

    /// <summary>Every initiative, by code.</summary>
    public ImmutableDictionary<string, InitiativeRecord> Records { get; private init; } =
        ImmutableDictionary<string, InitiativeRecord>.Empty;

    private ImmutableDictionary<string, ImmutableList<string>> ByAuthor { get; init; } =
        ImmutableDictionary<string, ImmutableList<string>>.Empty;

    /// <summary>The initiative of a code, with its recognitions.</summary>
    /// <exception cref="InitiativeException">There is none.</exception>
    public InitiativeRecord this[string code] =>
        Records.GetValueOrDefault(code) ?? throw new InitiativeException($"Sổ đăng ký không có sáng kiến '{code}'.");

    /// <summary>A register without initiatives.</summary>
    public static InitiativeRegister Empty(InitiativeRegulation regulation) => new(regulation);

    /// <summary>The initiatives of which a person is an author, in the order of registration.</summary>
    public IEnumerable<InitiativeRecord> Of(string person) => (ByAuthor.GetValueOrDefault(person) ?? []).Select(code => Records[code]);

    /// <summary>The register with an initiative.</summary>
    /// <exception cref="InitiativeException">
    /// Its code is taken, the shares of its authors are not 100 % together, or it came before it was applied or too late; every fault is
    /// named.
    /// </exception>
    public InitiativeRegister Add(Initiative initiative)
    {
        List<string> faults = [.. InitiativeCheck.Faults(initiative, Regulation)];
        if (Records.ContainsKey(initiative.Code)) faults.Insert(0, "mã này đã có trong sổ đăng ký");
        if (faults.Count > 0)
            throw new InitiativeException($"Không thể đăng ký sáng kiến '{initiative.Code}': {string.Join("; ", faults)}.");

        return this with
        {
            Records = Records.Add(initiative.Code, new InitiativeRecord(initiative, [])),
            ByAuthor = initiative.Authors.Aggregate(ByAuthor, (index, share) =>
                index.SetItem(share.Author, (index.GetValueOrDefault(share.Author) ?? []).Add(initiative.Code))),
        };
    }

    /// <summary>The register with an initiative recognised, for the first time or as reaching further than before.</summary>
    /// <exception cref="InitiativeException">
    /// It is unknown, was recognised before it was submitted or before an earlier recognition, or reaches no further than that one.
    /// </exception>
    public InitiativeRegister Recognise(string code, Recognition recognition)
    {
        var record = this[code];
        var before = record.Recognitions.LastOrDefault();
        var problem =
            recognition.On < record.Initiative.SubmittedOn ? $"ngày công nhận trước ngày nộp {record.Initiative.SubmittedOn:dd/MM/yyyy}"
            : recognition.On < before?.On ? $"ngày công nhận trước lần công nhận {before.On:dd/MM/yyyy}"
            : recognition.Scope <= before?.Scope ? $"đã được công nhận {before.Scope.InWords()} ngày {before.On:dd/MM/yyyy}"
            : null;

        return problem is null
            ? this with { Records = Records.SetItem(code, record with { Recognitions = record.Recognitions.Add(recognition) }) }
            : throw new InitiativeException(
                $"Không thể công nhận sáng kiến '{code}' {recognition.Scope.InWords()} ngày {recognition.On:dd/MM/yyyy}: {problem}.");
    }

    /// <summary>
    /// The facts by which a person's dossier is judged: of every initiative in which the person's part is large enough, the widest
    /// recognition by that day. What was not recognised does not count.
    /// </summary>
    public IReadOnlyList<InitiativeFact> FactsFor(string person, DateOnly asOf) =>
    [
        .. Of(person)
            .Where(record => record.Initiative.ShareOf(person) >= Regulation.Authorship.LeastPercent)
            .Select(record => record.On(asOf))
            .OfType<Recognition>()
            .Select(recognition => new InitiativeFact(recognition.On.Year, recognition.Scope)),
    ];

    /// <summary>The day by which an initiative is to be recognised or refused (thời hạn xét công nhận).</summary>
    /// <exception cref="InitiativeException">It is unknown.</exception>
    public DateOnly DecisionDue(string code) => this[code].Initiative.SubmittedOn.AddMonths(Regulation.Decision.Months);
}
