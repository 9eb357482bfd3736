@echo off
rem Starts Sen from wherever its folder lies, with the Java that it brings along.
setlocal
set "lib=%~dp0..\lib"
set "bin=%~dp0..\runtime\bin"
if "%~1"=="" (
    start "" "%bin%\javaw.exe" "@%lib%\sen.options" "-XX:AOTCache=%lib%\sen.aot" -jar "%lib%\sen.jar"
) else (
    "%bin%\java.exe" "@%lib%\sen.options" "-XX:AOTCache=%lib%\sen.aot" -jar "%lib%\sen.jar" %*
)
