import { bootstrapApplication } from '@angular/platform-browser'
import { Parts } from './parts'

void bootstrapApplication(Parts)
