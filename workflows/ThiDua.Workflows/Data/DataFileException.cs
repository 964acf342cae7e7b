namespace ThiDua.Workflows.Data;

/// <summary>A data file cannot be used. The message is one line that names the file and every fault with its place.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>The error of one file.</summary>
    /// <param name="file">The name by which the reader of the message knows the file.</param>
    /// <param name="faults">Every fault.</param>
    public DataFileException(string file, IReadOnlyList<DataFault> faults)
        : base($"Tệp '{file}' có {faults.Count} lỗi: {string.Join("; ", faults)}.") =>
        (File, Faults) = (file, faults);

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>Every fault: first those of the form, then those of the sense, each in the order of the file.</summary>
    public IReadOnlyList<DataFault> Faults { get; }
}
