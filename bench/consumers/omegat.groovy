// What OmegaT’s own readers find in glossaries and memories: a line each, cells parted by tabs.
import org.omegat.core.Core
import org.omegat.core.data.*
import org.omegat.gui.glossary.*
import org.omegat.util.*

def properties = new ProjectProperties(new File('stub'))
properties.setSourceLanguage(args[0])
properties.setTargetLanguage(args[1])
Core.setProject(new NotLoadedProject() { ProjectProperties getProjectProperties() { properties } })
def line = { text -> text.replaceAll(/\s+/, ' ').trim() }
args.drop(2).each { name ->
  def file = new File(name)
  if (name.endsWith('.tmx')) {
    def callback = { tu, source, target, paragraph -> println([name, line(source.text), line(target?.text ?: '')].join('\t')); true }
    new TMXReader2().readTMX(file, new Language(args[0]), new Language(args[1]), false, true, true, false, callback as TMXReader2.LoadCallback)
  } else {
    def read = name.endsWith('.tbx') ? GlossaryReaderTBX.read(file, false) : GlossaryReaderTSV.read(file, false)
    read.each { entry -> entry.getLocTerms(false).each { println([name, line(entry.srcText), line(it)].join('\t')) } }
  }
}
