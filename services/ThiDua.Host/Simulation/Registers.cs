namespace ThiDua.Host.Simulation;

/// <summary>The registers of documents (sổ đăng ký văn bản): one a kind and year, from 1 on (domain: numbering restarts on 1 January).</summary>
internal sealed class Registers
{
    private const string Issuer = "UBND";

    private readonly Dictionary<(string Kind, int Year), int> _last = [];

    /// <summary>The next number: 01/QĐ-UBND. Numbers under 10 are written with two digits.</summary>
    public string Next(string kind, int year)
    {
        var number = _last[(kind, year)] = _last.GetValueOrDefault((kind, year)) + 1;
        return $"{number:00}/{kind}-{Issuer}";
    }
}
