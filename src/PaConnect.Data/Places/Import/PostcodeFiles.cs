using System.IO.Compression;

namespace PaConnect.Data.Places.Import;

/// <summary>One table of postcodes, not opened yet. The length is in bytes, unpacked.</summary>
internal sealed record PostcodeFile(string Name, long Length, Func<Stream> Open);

/// <summary>
/// The tables in what an administrator names: a CSV file, a folder of them, or the zip as it is downloaded. Beside the
/// tables both publishers put lists of names and codes in folders of documents, and the National Statistics put the
/// same postcodes once more, cut by area: those are passed over.
/// </summary>
internal sealed class PostcodeFiles : IDisposable
{
    private const int MostFiles = 10_000;

    private readonly ZipArchive? _zip;

    private PostcodeFiles(IEnumerable<PostcodeFile> files, ZipArchive? zip)
    {
        Files = Choose([.. files.Where(IsTable)]);
        _zip = zip;
    }

    public IReadOnlyList<PostcodeFile> Files { get; }

    public static PostcodeFiles Open(string path)
    {
        try
        {
            var opened = Directory.Exists(path) ? OpenFolder(path) : IsZip(path) ? OpenZip(path) : OpenFile(path);
            return opened.Files.Count > 0
                ? opened
                : throw new TableRefusedException($"There is no CSV file in {path}.");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TableRefusedException($"There is no file at {path}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new TableRefusedException($"We cannot read {path}: {fault.Message}");
        }
        catch (InvalidDataException)
        {
            throw new TableRefusedException($"{path} begins as a zip file does, but it is broken or not whole.");
        }
    }

    public void Dispose() => _zip?.Dispose();

    private static PostcodeFiles OpenFolder(string path) => new(
        new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Take(MostFiles).Select(file =>
            new PostcodeFile(Path.GetRelativePath(path, file.FullName).Replace('\\', '/'), file.Length, file.OpenRead)),
        null);

    private static PostcodeFiles OpenFile(string path)
    {
        var file = new FileInfo(path);
        var table = new PostcodeFile(Path.ChangeExtension(file.Name, ".csv"), file.Length, file.OpenRead);
        return new PostcodeFiles([table], null);
    }

    private static PostcodeFiles OpenZip(string path)
    {
        var zip = ZipFile.OpenRead(path);
        if (zip.Entries.Count > MostFiles)
        {
            zip.Dispose();
            throw new TableRefusedException(
                $"{path} holds more than {MostFiles:#,0} files, and a download of postcodes holds a few hundred.");
        }

        return new PostcodeFiles(
            zip.Entries.Select(entry => new PostcodeFile(entry.FullName, entry.Length, entry.Open)), zip);
    }

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual("PK\x3\x4"u8);
    }

    private static bool IsTable(PostcodeFile file) =>
        file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && !file.Name.Split('/')[..^1].Any(folder => folder.StartsWith("doc", StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<PostcodeFile> Choose(IReadOnlyList<PostcodeFile> files)
    {
        var whole = files.Where(file => !file.Name.Contains("multi_csv", StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (whole.Count > 0 ? whole : files).OrderBy(file => file.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
